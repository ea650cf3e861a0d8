# shellcheck shell=bash disable=SC2154
# Where the policy keeps the landlord from contacting the survivor after somebody else's report. Read by ../walkthrough.

neighbour_calls() {
  local ref case_ref version
  chapter 'First somebody else calls: a neighbour.'
  by_policy contact.third-party 'Is the survivor contacted after a report by others?'
  ask "$ADVISER" POST /api/da/reports 201 \
    '{"channel":"PHONE","reporterKind":"NEIGHBOUR","immediateRisk":"NO","survivor":{"name":"Imani Clarke","age":29},
      "perpetrator":{"name":"Declan Reeve","age":31},"connection":"INTIMATE","behaviours":["VIOLENT_OR_THREATENING"],
      "children":[{"name":"Ada Clarke","age":4,"related":"YES","experiences":"YES"}],
      "whatHappened":"Shouting, and the child crying, most nights.","survivorKnows":"NO"}' "$(key)"
  take ref /reference
  most=0 ask "$OFFICER" GET "/api/da/triage/$ref" 200
  version=$(header ETag)
  expect /contact/outcome NO_DIRECT_CONTACT 'that nobody contacts the survivor'
  because /contact
  expect_none /deadline 'that no contact clock runs'
  tell 'No contact clock runs. This is done instead:'
  tasks_of TEAM "$ref"
  due TELL_POLICE
  due SAFEGUARDING_REPORT
  due CHILD_REFERRAL

  chapter 'It becomes a case all the same, and a call to the survivor is refused in it.'
  most=0 ask "$OFFICER" POST "/api/da/triage/$ref/decision" 200 '{"outcome":"NEW"}' "If-Match: $version"
  take case_ref /caseRef
  most=0 ask "$OFFICER" POST "/api/da/cases/$case_ref/contacts/check" 200 '{"method":"PHONE"}'
  expect /outcome REFUSED 'that the survivor is not called'
  because ''
  tell 'The rest is about another household, where the survivor calls herself.'
}
