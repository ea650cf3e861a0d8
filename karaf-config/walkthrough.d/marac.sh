# shellcheck shell=bash disable=SC2154
# The referral to MARAC: prepared, read, sent, tracked, and hidden from whoever has no need to know. Read by ../walkthrough.

referral() { # WITHOUT-CONSENT: the body, with that record or without it
  printf '%s' '{"referrerContact":"020 7946 0150","consent":"REFUSED","survivorAware":true,
    "concerns":"He held her by the throat after she called us, and has her bank card. Asked for: a safe way to the school run.",
    "afraidOf":"Him, and his brother.","safeToTalkTo":"Her sister.","unsafeToTalkTo":"His mother.",
    "basis":{"article6":"PUBLIC_TASK","proportionality":"Only what the conference needs to keep her and her daughter safe."'
  [ -z "$1" ] || printf ',"withoutConsent":"%s"' "$1"
  printf '}}'
}

referral_is_prepared() {
  chapter 'The survivor does not agree. The officer prepares the referral, and forgets to say why it is made without her consent.'
  most=40 ask "$OFFICER" POST "/api/da/cases/$case_ref/marac-referrals" 409 "$(referral '')" "$(key)"
  [[ $(header Content-Type) == application/problem+json* ]] || stop 'the refusal is no application/problem+json.'
  expect /type urn:safehomes:problem:refused-by-rule 'that a rule refused it'
  because ''

  chapter 'With the record of sharing without consent it is prepared.'
  tell "The lawful basis is the landlord's to choose; this one is an example."
  most=40 ask "$OFFICER" POST "/api/da/cases/$case_ref/marac-referrals" 201 \
    "$(referral 'She and her daughter are at risk of serious harm, which cannot wait for her consent.')" "$(key)"
  take referral_id /id
}

pack_is_read() {
  local folder
  chapter 'The pack for MARAC, as data and as a document.'
  most=60 ask "$OFFICER" GET "/api/da/cases/$case_ref/marac-referrals/$referral_id/pack" 200
  expect /agency "$landlord" 'whose referral it is'
  expect /survivor/name 'Nadine Osei' 'whom it is about'
  expect /consent REFUSED 'that the survivor did not consent'
  [ -n "$(value /basis/withoutConsent)" ] || stop 'the pack does not say why it is shared without consent.'
  take prepared_at /preparedAt
  fetch "$OFFICER" "/api/da/cases/$case_ref/marac-referrals/$referral_id/pack.pdf"
  [ "$(head -c 5 "$answer")" = %PDF- ] || stop 'the document is no PDF.'
  folder=$(mktemp -d "${TMPDIR:-/tmp}/safehomes-walkthrough.XXXXXX")
  pack_file=$folder/$referral_id.pdf
  (umask 077 && cat "$answer" >"$pack_file") || stop "$pack_file cannot be written."
  tell "Saved to $pack_file"
  tell 'Its name tells nothing to whoever sees it in a folder.'
}

referral_is_sent() {
  chapter 'Nothing sends itself: the officer sends it, and says so.'
  wait_past "$prepared_at"
  ask "$OFFICER" POST "/api/da/cases/$case_ref/marac-referrals/$referral_id/sending" 201 \
    '{"sentAt":"'"$(now)"'","sentTo":"MARAC coordinator, secure mailbox"}' "$(key)"

  chapter 'It is tracked.'
  ask "$OFFICER" GET "/api/da/cases/$case_ref/marac-referrals" 200
  [ -n "$(value /items/0/sentAt)" ] || stop 'the referral is not tracked as sent.'
  tell "Abuse again between these two people until $(value /items/0/repeatUntil) is a repeat, and a ground by itself."
  most=0 ask "$OFFICER" GET "/api/da/cases/$case_ref/marac" 200
  expect /refer false 'that the case has been referred'
  expect /referred "$referral_id" 'which referral covers it'
  tasks_of MINE "$case_ref"
  not_due REFER_TO_MARAC
  tell 'MARAC has what it needs. Support, safeguarding and the safety plan go on, each with a clock of its own.'
}

others_see_nothing() {
  local missing=C-0000000000000000
  chapter 'An officer of another team asks for the case and its pack, and for a case that never was.'
  same_as_missing "$OTHER_TEAM" "/api/da/cases/$case_ref" "/api/da/cases/$missing"
  same_as_missing "$OTHER_TEAM" "/api/da/cases/$case_ref/marac-referrals/$referral_id/pack" \
    "/api/da/cases/$missing/marac-referrals/$referral_id/pack"
  tell 'In each pair the answers are the same bytes but for the number of the request: whoever has no need to know'
  tell 'cannot find out that there is something to know.'
}
