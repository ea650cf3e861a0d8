# shellcheck shell=bash disable=SC2154
# The survivor is reached, and says what is safe. Read by ../walkthrough.

may_contact() { # METHOD OUTCOME MEANING [AT]
  most=0 ask "$OFFICER" POST "/api/da/cases/$case_ref/contacts/check" 200 "{\"method\":\"$1\"${4:+,\"at\":\"$4\"}}"
  expect /outcome "$2" "$3"
  because ''
}

survivor_is_reached() {
  chapter 'What is safe is not known yet. May a letter be sent, or a message left?'
  may_contact LETTER REFUSED 'that no letter is sent'
  may_contact VOICEMAIL REFUSED 'that no message is left'

  chapter 'The officer calls, and the survivor answers.'
  may_contact PHONE ALLOWED 'that the first call may be made'
  ask "$OFFICER" POST "/api/da/cases/$case_ref/contacts" 201 \
    '{"at":"'"$(now)"'","method":"PHONE","outcome":"REACHED","note":"She can talk while he is at work. Asked first what is safe."}' \
    "$(key)"
}

safe_contact_is_recorded() {
  chapter 'What the survivor says is safe is recorded.'
  most=0 ask "$OFFICER" GET "/api/da/cases/$case_ref" 200
  [ -n "$(value /contacted)" ] || stop 'the case does not say that the survivor was reached.'
  expect_none /contactDue 'that the contact clock has stopped'
  most=40 ask "$OFFICER" PUT "/api/da/cases/$case_ref/safe-contact" 204 \
    '{"methods":["PHONE"],"number":"020 7946 0018","voicemail":false,
      "windows":[{"days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"],"from":"09:30","until":"15:00"}],
      "venue":"The library","note":"If she says it is a wrong number: hang up."}' \
    "If-Match: $(header ETag)"
  tell 'The contact clock has stopped. What is not said to be safe is not safe.'
  tell 'May she be called on a Tuesday morning, and in the evening?'
  # in January local time is UTC
  may_contact PHONE ALLOWED 'that the morning is safe' 2027-01-12T10:00:00Z
  may_contact PHONE REFUSED 'that the evening is not safe' 2027-01-12T20:00:00Z
}
