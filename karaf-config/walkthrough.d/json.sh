# shellcheck shell=bash disable=SC2154
# Picks values out of JSON by where they stand, with what every machine has. Read by ../walkthrough.

# JSON on stdin, one token a line: a line end within a text is escaped in JSON, so no token has one.
tokens() { grep -oE '"([^"\\]|\\.)*"|[][{},:]|[^][{},:"[:space:]]+' || true; }

# JSON on stdin as lines of place and value, such as "/items/0/kind<TAB>NOTE". Empty lists and objects leave no line.
flat() {
  tokens | awk '
    function plain(t) {
      if (t !~ /^"/) return t
      t = substr(t, 2, length(t) - 2)
      gsub(/\\\\/, "\001", t); gsub(/\\[ntr]/, " ", t); gsub(/\\"/, "\"", t); gsub(/\\\//, "/", t); gsub(/\001/, "\\", t)
      return t
    }
    function place(   i, p) { for (i = 1; i <= depth; i++) p = p "/" name[i]; return p }
    $0 == "{" { kind[++depth] = "{"; name[depth] = ""; naming = 1; next }
    $0 == "[" { kind[++depth] = "["; name[depth] = 0; naming = 0; next }
    $0 == "}" || $0 == "]" { depth--; naming = 0; next }
    $0 == "," { if (kind[depth] == "[") name[depth]++; else naming = 1; next }
    $0 == ":" { naming = 0; next }
    naming { name[depth] = plain($0); next }
    { print place() "\t" plain($0) }'
}

# JSON on stdin, a value a line, indented by six and two for each level
pretty() {
  tokens | awk '
    function line(   i) { printf "\n      "; for (i = 0; i < depth; i++) printf "  " }
    BEGIN { printf "      " }
    /^[]}]$/ { depth--; if (!opened) line(); printf "%s", $0; opened = 0; next }
    { if (opened) line(); opened = 0 }
    /^[[{]$/ { printf "%s", $0; depth++; opened = 1; next }
    $0 == "," { printf ","; line(); next }
    $0 == ":" { printf ": "; next }
    { printf "%s", $0 }
    END { printf "\n" }'
}

# All of these read the latest answer, or FROM if that is given.

value() { # PLACE [FROM]: what stands there, nothing if nothing does
  WANTED=$1 awk -F '\t' '$1 == ENVIRON["WANTED"] { print substr($0, length($1) + 2); exit }' "${2:-$places}"
}

values() { # LIST: its texts, one a line
  WANTED=$1/ awk -F '\t' 'index($1, ENVIRON["WANTED"]) == 1 { print substr($0, length($1) + 2) }' "$places"
}

count() { # LIST: how many items it has
  WANTED=$1/ awk -F '\t' '
    index($1, ENVIRON["WANTED"]) == 1 { split(substr($1, length(ENVIRON["WANTED"]) + 1), rest, "/"); n = rest[1] + 1 }
    END { print n + 0 }' "$places"
}

rows() { # LIST NAME ...: for each item the values of these names, between tabs; "-" for what is not there
  local list=$1
  shift
  LIST=$list/ NAMES=$* awk -F '\t' '
    function done(   i) {
      if (current == "") return
      for (i = 1; i <= n; i++) printf "%s%s", (wanted[i] in has ? has[wanted[i]] : "-"), (i < n ? "\t" : "\n")
    }
    BEGIN { n = split(ENVIRON["NAMES"], wanted, " ") }
    index($1, ENVIRON["LIST"]) == 1 {
      rest = substr($1, length(ENVIRON["LIST"]) + 1)
      at = index(rest, "/")
      if (!at) next
      if (substr(rest, 1, at - 1) != current) { done(); current = substr(rest, 1, at - 1); split("", has) }
      has[substr(rest, at + 1)] = substr($0, length($1) + 2)
    }
    END { done() }' "$places"
}

item() { # LIST NAME VALUE [FROM]: the place of the first item in which NAME is VALUE, nothing if there is none
  LIST=$1/ NAME=/$2 VALUE=$3 awk -F '\t' '
    index($1, ENVIRON["LIST"]) == 1 && substr($0, length($1) + 2) == ENVIRON["VALUE"] {
      rest = substr($1, length(ENVIRON["LIST"]) + 1)
      at = index(rest, "/")
      if (at && substr(rest, at) == ENVIRON["NAME"]) { print ENVIRON["LIST"] substr(rest, 1, at - 1); exit }
    }' "${4:-$places}"
}

take() { # VARIABLE PLACE: keeps what the answer says there, and stops if it says nothing
  local found
  found=$(value "$2")
  [ -n "$found" ] || stop "the answer has nothing at $2."
  printf -v "$1" '%s' "$found"
}

expect() { # PLACE VALUE MEANING
  local found
  found=$(value "$1")
  [ "$found" = "$2" ] || stop "the answer has '$found' at $1 and not '$2', so that $3 is not shown."
}

expect_none() { # PLACE MEANING: nothing stands there or below
  [ -z "$(value "$1")$(values "$1")" ] || stop "the answer has something at $1, so that $2 is not shown."
}
