# shellcheck shell=bash disable=SC2034
# How the walkthrough speaks to its reader. Read by ../walkthrough.

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then
  bold=$'\e[1m' dim=$'\e[2m' green=$'\e[32m' red=$'\e[31m' blue=$'\e[34m' plain=$'\e[0m'
else
  bold='' dim='' green='' red='' blue='' plain=''
fi

step=0

chapter() {
  step=$((step + 1))
  printf '\n%s%2d. %s%s\n' "$bold" "$step" "$1" "$plain"
}

tell() { printf '    %s\n' "$*"; }

rule() { # id, clauses, what it says
  printf '    %sRule %s%s:%s %s\n' "$blue" "$1" "${2:+ ($2)}" "$plain" "$3"
}

stop() {
  printf '\n%sStopped: %s%s\n' "$red" "$1" "$plain" >&2
  exit 1
}

row() { # what, value, where from: a line of a table
  printf '      %-26s %-28s %s\n' "$1" "$2" "$3"
}

in_words() { # true and false are for machines
  case $1 in
    true) echo yes ;;
    false) echo no ;;
    *) echo "$1" ;;
  esac
}

# because DECISION: what the answer itself says of a decision in it, with the rule, its clauses and its reasons
because() {
  local id clauses outcome reason
  take id "$1/rule"
  clauses=$(values "$1/clauses" | paste -s -d , - | sed 's/,/, /g')
  outcome=$(in_words "$(value "$1/outcome")")
  rule "$id" "$clauses" "${outcome:-refused}"
  while read -r reason; do
    printf '      - %s\n' "$reason"
  done < <(values "$1/reasons")
}

show() { # MOST: the JSON on stdin, for whoever wants to see what goes over the line; only so many lines of it
  [ "$1" -gt 0 ] || return 0
  printf '%s' "$dim"
  pretty | awk -v most="$1" 'NR <= most { print } END { if (NR > most) printf "      ... and %d more lines\n", NR - most }'
  printf '%s' "$plain"
}
