# shellcheck shell=bash disable=SC2154
# Sends requests, and stops at the first answer that is not what it should be. Read by ../walkthrough.

# Where the latest answer is: its body, its headers, and its values by place (json.sh).
answer=$work/answer
headers=$work/headers
places=$work/places

# ask STAFF METHOD PATH STATUS [BODY] [HEADER ...]: sends, shows, and stops unless the status is the one expected. The
# variable "most", set before it, says how many lines of a body are shown.
ask() {
  local staff=$1 method=$2 path=$3 body=${5:-} lines=${most:-26} options=() header
  printf '    %s> %s %s%s   as %s\n' "$green" "$method" "$path" "$plain" "$staff"
  for header in "${@:6}"; do
    options+=(--header "$header")
    printf '    %s> %s%s\n' "$green" "$header" "$plain"
  done
  if [ -n "$body" ]; then
    printf '%s' "$body" >"$work/body"
    options+=(--header 'Content-Type: application/json' --data-binary "@$work/body")
    show "$lines" <"$work/body"
  fi
  exchange "$staff" "$method" "$path" ${options[@]+"${options[@]}"}
  flat <"$answer" >"$places"
  [ ! -s "$answer" ] || show "$lines" <"$answer"
  expected_status "$@"
}

# fetch STAFF PATH: an answer that is no JSON, into the file of the latest answer
fetch() {
  printf '    %s> GET %s%s   as %s\n' "$green" "$2" "$plain" "$1"
  exchange "$1" GET "$2"
  [ "$status" = 200 ] || show 26 <"$answer"
  expected_status "$1" GET "$2" 200
}

exchange() { # STAFF METHOD PATH [CURL OPTION ...]
  : >"$answer"
  status=$(curl --silent --show-error --max-time 60 --user "$1:$PASSWORD" --request "$2" --output "$answer" \
    --dump-header "$headers" --write-out '%{http_code}' "${@:4}" "$BASE$3" 2>"$work/trouble") \
    || stop "$2 $3 got no answer from $BASE: $(head -n 1 "$work/trouble")"
  printf '    %s< %s%s%s%s\n' "$green" "$status" "$(header Content-Type ' ')" "$(header ETag ' ETag: ')" "$plain"
}

expected_status() {
  [ "$status" = "$4" ] || stop "$2 $3 as $1 was answered $status, and $4 was expected."
}

header() { # NAME [what to put before it]: a header of the latest answer, nothing if it is not there
  local found
  found=$(tr -d '\r' <"$headers" | grep -i "^$1:" | tail -n 1 | sed 's/^[^:]*: *//' || true)
  printf '%s' "${found:+${2:-}$found}"
}

key() { printf 'Idempotency-Key: walkthrough-%s-%s' "$$" "$RANDOM$RANDOM"; }

# An error but for the number of the request, which is another one each time.
without_correlation() { sed 's/"correlation":"[^"]*"//' "$answer"; }

# same_as_missing STAFF PATH MISSING: both are answered 404, in the same bytes
same_as_missing() {
  local hidden
  ask "$1" GET "$2" 404
  hidden=$(without_correlation)
  most=0 ask "$1" GET "$3" 404
  [ "$hidden" = "$(without_correlation)" ] || stop 'what is hidden and what is missing are told apart.'
}

# tasks_of SCOPE RECORD: tells what is due about it, out of however many pages, and keeps it in $work/tasks
tasks_of() {
  local next='' about kind due assignee
  : >"$work/tasks"
  while true; do
    most=0 ask "$OFFICER" GET "/api/da/tasks?scope=$1&limit=200$next" 200
    while IFS=$'\t' read -r about kind due assignee; do
      [ "$about" = "$2" ] || continue
      echo "$kind" >>"$work/tasks"
      row "$kind" "by $due" "$assignee"
    done < <(rows /items about kind due assignee)
    next=$(value /next)
    [ -n "$next" ] || break
    next="&cursor=$next"
  done
  [ -s "$work/tasks" ] || tell "Nothing is due about $2."
}

due() { # KIND: stops unless such a task is among those that were read
  grep -qx "$1" "$work/tasks" || stop "no task $1 is due, so that it is not shown who has to do what by when."
}

not_due() {
  ! grep -qx "$1" "$work/tasks" || stop "a task $1 is still due, although it was done."
}

# ---------------------------------------------------------------- time

# Whole seconds, the most that date gives everywhere.
now() { date -u +%Y-%m-%dT%H:%M:%SZ; }

wait_past() { # INSTANT: until what happens now lies after it
  local since=$SECONDS
  until [[ $(now) > ${1:0:19}Z ]]; do
    [ $((SECONDS - since)) -lt 10 ] || stop "it is $(now) here, and $1 has been at $BASE: the two clocks differ."
    sleep 0.2
  done
}
