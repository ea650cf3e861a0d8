# shellcheck shell=bash disable=SC2154,SC2034
# Whose policy is in force, by what the system says of it. Read by ../walkthrough.

policy=$work/policy

policy_in_force() {
  local name date from review note
  chapter 'Whose policy is in force?'
  most=0 ask "$ADVISER" GET /api/council 200
  cp "$places" "$policy"
  take landlord /title
  take name /policy/name
  take from /policy/inForceFrom
  date=$(value /policy/date)
  review=$(value /policy/review)
  note=$(value /policy/note)
  tell "$landlord: \"$name\", ${date:+dated $date, }in force from $from${review:+, to be reviewed $review}."
  [ -z "$note" ] || tell "$note"
  tell 'Clauses: D Dover, E Eastleigh, L Lambeth, V VIVID, W Waltham Forest. A rule names the clauses of all policies that it serves.'
  tell 'What decides in this walkthrough, and where each value comes from:'
  row 'what' "value at $landlord" 'from'
  told contact.working-days 'Contact within'
  told contact.third-party 'Also if others report'
  told owning-team 'Reports go to'
  told risk-assessment.instrument 'Risk assessed with'
  told risk-assessment.due-hours 'Assessment within'
  told risk-assessment.due-from 'counted from'
  told marac.threshold 'Referred to MARAC from'
  told child-referral 'Children referred'
  told support.helpline 'Helpline'
  what_is_open
}

# what nobody has set, and what this project had to decide because the policy does not
what_is_open() {
  local key note defaults
  defaults=$(grep -cE $'^/parameters/[0-9]+/origin\tDEFAULT$' "$policy" || true)
  tell "$defaults values of $(count /parameters) are defaults of this project: confirm each of them, or override it."
  while IFS=$'\t' read -r key note; do
    tell "Not set: $key.${note:+ $note} Nothing is made up for it."
  done < <(rows /parameters origin key note | awk -F '\t' '$1 == "NOT_SET" { print $2 "\t" ($3 == "-" ? "" : $3) }')
}

parameter() { # KEY: its value, nothing if it is not set
  local place
  place=$(item /parameters key "$1" "$policy")
  [ -n "$place" ] || stop "the landlord's policy knows no $1."
  value "$place/value" "$policy"
}

source_of() { # KEY: where its value comes from, in the system's words
  local place
  place=$(item /parameters key "$1" "$policy")
  value "$place/source" "$policy"
}

told() { # KEY LABEL
  local place given unit
  place=$(item /parameters key "$1" "$policy")
  [ -n "$place" ] || stop "the landlord's policy knows no $1."
  given=$(in_words "$(value "$place/value" "$policy")")
  unit=$(value "$place/unit" "$policy")
  row "$2" "${given:-not set}${given:+${unit:+ $unit}}" "$(source_of "$1")"
}

by_policy() { # KEY LABEL: reminds of a value where it decides
  tell "$2 at $landlord: $(in_words "$(parameter "$1")") ($(source_of "$1"))."
}
