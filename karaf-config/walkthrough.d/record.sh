# shellcheck shell=bash disable=SC2154
# What the record holds in the end, and who may read it. Read by ../walkthrough.

record_is_complete() {
  local note at by kind text
  chapter 'The officer writes a note, and corrects it. Both stay readable.'
  most=0 ask "$OFFICER" POST "/api/da/cases/$case_ref/notes" 201 \
    '{"kind":"FACT","text":"She wants to stay in her home. Her sister lives in Tansy Road."}' "$(key)"
  take note /id
  most=0 ask "$OFFICER" POST "/api/da/cases/$case_ref/notes/$note/correction" 201 \
    '{"kind":"FACT","text":"She wants to stay in her home. Her sister lives in Teasel Street, not in Tansy Road."}' "$(key)"
  ask "$OFFICER" GET "/api/da/cases/$case_ref/notes" 200
  [ -n "$(value "$(item /items id "$note")/supersededBy")" ] || stop 'the first note is not superseded.'

  chapter 'Somebody of the other team is needed. The manager, and not the officer, adds them by name.'
  local added='{"staff":"'$OTHER_TEAM'","reason":"Arranges the works at the home"}'
  most=0 ask "$OFFICER" POST "/api/da/cases/$case_ref/access" 403 "$added"
  ask "$MANAGER" POST "/api/da/cases/$case_ref/access" 204 "$added"
  most=0 ask "$OTHER_TEAM" GET "/api/da/cases/$case_ref" 200

  chapter 'The history of the case, shortened.'
  most=0 ask "$OFFICER" GET "/api/da/cases/$case_ref/timeline" 200
  [ "$(count /items)" -gt 5 ] || stop 'the history does not hold what was done.'
  while IFS=$'\t' read -r at by kind text; do
    printf '      %s  %-12s %-18s %s\n' "${at:0:19}" "$by" "$kind" "${text:0:90}"
  done < <(rows /items at by kind text)
}
