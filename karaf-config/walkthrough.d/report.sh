# shellcheck shell=bash disable=SC2154
# From the call to the case. Read by ../walkthrough.

report_comes_in() {
  local report first_receipt once
  chapter 'A survivor calls the contact centre. The adviser leaves two things out.'
  tell 'Only three things are asked of everybody: the way it came in, who reports, and whether anybody is at risk now.'
  ask "$ADVISER" POST /api/da/reports 422 '{"channel":"PHONE","survivor":{"name":"Nadine Osei"}}'
  [ -n "$(item /fields pointer /reporterKind)" ] || stop 'the first missing field is not named.'
  [ -n "$(item /fields pointer /immediateRisk)" ] || stop 'the second missing field is not named.'
  tell 'Every wrong field is named at once, by its place, and nothing that was said is repeated.'

  chapter 'The adviser passes the report on, with the child whom it touches.'
  report='{"channel":"PHONE","reporterKind":"SURVIVOR","immediateRisk":"NO",
   "survivor":{"name":"Nadine Osei","person":"p-0001","home":"'$HOME_UPRN'"},
   "perpetrator":{"name":"Kieran Walsh","person":"p-0002","home":"'$HOME_UPRN'"},
   "connection":"INTIMATE","behaviours":["CONTROLLING_OR_COERCIVE","ECONOMIC"],
   "children":[{"name":"Ella Osei-Walsh","age":7,"school":"Invented Primary","related":"YES","experiences":"YES"}],
   "whatHappened":"He keeps her bank card and reads her messages. Their daughter hears the shouting.","survivorKnows":"YES"}'
  once=$(key)
  most=40 ask "$ADVISER" POST /api/da/reports 201 "$report" "$once"
  take report_ref /reference
  first_receipt=$(cat "$answer")
  tell 'Nobody is asked for proof, and the receipt is the same whatever is known of these people already.'
  tell 'The line drops and the adviser sends it again with the same key: the same receipt, and still one report.'
  most=0 ask "$ADVISER" POST /api/da/reports 201 "$report" "$once"
  [ "$first_receipt" = "$(cat "$answer")" ] || stop 'the repeated request was given another receipt.'
  tell 'The adviser may report, and may read nothing:'
  most=0 ask "$ADVISER" GET "/api/da/triage/$report_ref" 403
}

report_is_triaged() {
  chapter 'The officer reads the report.'
  most=12 ask "$OFFICER" GET "/api/da/triage/$report_ref" 200
  report_version=$(header ETag)
  tell 'Is it domestic abuse? The ages are not known yet, and that counts against nobody:'
  expect /definition/outcome TREAT_AS_DOMESTIC_ABUSE 'that what is not known counts against nobody'
  because /definition
  tell 'The child:'
  expect /children/0/outcome VICTIM 'that the child is a victim in her own right'
  because /children/0
  tell 'Is the survivor contacted?'
  expect /contact/outcome CONTACT 'that the survivor is contacted'
  because /contact
  tell 'By when?'
  because /deadline/decision
  by_policy contact.working-days 'Working days for contact'
}

case_is_opened() {
  local decision
  chapter 'Is there a case already?'
  most=12 ask "$OFFICER" GET "/api/da/triage/$report_ref/matches" 200
  tell 'Matched by person, home and phone, exactly, and only among what this officer may see. The officer decides.'

  chapter 'The officer opens a new case, with what was found out meanwhile.'
  decision='{"outcome":"NEW","facts":{"survivorAge":34,"perpetratorAge":36,"connection":"INTIMATE"}}'
  tell 'A change names the version that the officer saw, so that two officers do not overwrite each other:'
  most=0 ask "$OFFICER" POST "/api/da/triage/$report_ref/decision" 428 "$decision"
  most=12 ask "$OFFICER" POST "/api/da/triage/$report_ref/decision" 200 "$decision" "If-Match: $report_version"
  take case_ref /caseRef
  most=12 ask "$OFFICER" GET "/api/da/cases/$case_ref" 200
  expect /definition/outcome DOMESTIC_ABUSE 'that it is domestic abuse'
  because /definition
  tell "The case has an owner, $(value /owner), and on a joint tenancy no file of a tenant knows of it."
  tell 'What is due?'
  tasks_of TEAM "$case_ref"
  due FIRST_CONTACT
}
