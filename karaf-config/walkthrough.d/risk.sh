# shellcheck shell=bash disable=SC2154
# How great the risk is, twice, with an incident between. Read by ../walkthrough.

# assess YES: an assessment made now with so many questions answered yes. Its place in the list is in "assessment".
assess() {
  local answers='' i id
  for ((i = 1; i <= questions; i++)); do
    answers+="${answers:+,}{\"question\":$i,\"answer\":\"$([ "$i" -le "$1" ] && echo YES || echo NO)\"}"
  done
  most=14 ask "$OFFICER" POST "/api/da/cases/$case_ref/risk-assessments" 201 \
    "{\"assessedAt\":\"$(now)\",\"answers\":[$answers]}" "$(key)"
  take id /id
  most=0 ask "$OFFICER" GET "/api/da/cases/$case_ref/risk-assessments" 200
  assessment=$(item /items id "$id")
  [ -n "$assessment" ] || stop 'the assessment is not among those of the case.'
  expect "$assessment/score/outcome" "$1" 'that every yes counts, and nothing else'
  because "$assessment/score"
  because "$assessment/level"
}

grounds() { # PLACE: what each rule of the MARAC says
  local i n
  n=$(count "$1/decisions")
  for ((i = 0; i < n; i++)); do
    because "$1/decisions/$i"
  done
}

risk_is_below_the_threshold() {
  local threshold number text
  chapter 'By when is the risk to be assessed?'
  most=0 ask "$OFFICER" GET "/api/da/cases/$case_ref" 200
  [ -n "$(value /assessmentDue/due)" ] || stop 'no assessment is due.'
  because /assessmentDue/decision
  by_policy risk-assessment.due-hours 'Hours for the assessment'
  by_policy risk-assessment.due-from 'Counted from'

  chapter 'What is asked?'
  most=0 ask "$OFFICER" GET /api/da/risk-questions 200
  questions=$(count /numbers)
  by_policy risk-assessment.instrument 'Instrument'
  tell "$questions questions. The texts of an instrument are licensed, so the landlord loads its own; these are samples:"
  row 'version' "$(value /pack/version)" "$(value /pack/licence)"
  while IFS=$'\t' read -r number text; do
    [ "$number" -gt 3 ] || row "question $number" "$text" ''
  done < <(rows /pack/questions number text)

  threshold=$(parameter marac.threshold)
  [ -n "$threshold" ] || stop "$landlord has set no MARAC threshold, so no score can be held against it."
  low=$((threshold - 1))
  high=$((threshold + 2 <= questions ? threshold + 2 : questions))
  chapter "The officer assesses the risk with the survivor: $low questions are answered yes."
  assess "$low"
  tell 'To MARAC?'
  expect "$assessment/marac/refer" false 'that the case does not go to MARAC'
  grounds "$assessment/marac"
  by_policy marac.threshold 'Threshold'
  tell 'A meeting with other agencies instead?'
  expect "$assessment/marac/meeting/outcome" true 'that the agencies meet instead'
  because "$assessment/marac/meeting"
  take assessed_at "$assessment/assessedAt"
  most=12 ask "$OFFICER" POST "/api/da/cases/$case_ref/agency-meetings" 201 \
    '{"state":"OFFERED","agencies":["School","Health visitor"]}' "$(key)"
}

incident_follows() {
  chapter 'She calls again: something has happened.'
  wait_past "$assessed_at"
  ask "$OFFICER" POST "/api/da/cases/$case_ref/incidents" 201 \
    '{"happenedAt":"'"$(now)"'","toldBy":"SURVIVOR","samePeople":true,"behaviours":["VIOLENT_OR_THREATENING"],
      "whatHappened":"He held her by the throat because of the call."}' "$(key)"
  most=0 ask "$OFFICER" GET "/api/da/cases/$case_ref/risk-assessments" 200
  expect /items/0/newOneNeeded/outcome true 'that the assessment is out of date'
  because /items/0/newOneNeeded
  tasks_of MINE "$case_ref"
  due RISK_ASSESSMENT
}

risk_is_above_the_threshold() {
  chapter "The officer assesses the risk again: $high questions are answered yes."
  assess "$high"
  chapter 'To MARAC?'
  ask "$OFFICER" GET "/api/da/cases/$case_ref/marac" 200
  expect /refer true 'that the case goes to MARAC'
  grounds ''
  tasks_of MINE "$case_ref"
  not_due RISK_ASSESSMENT
  due REFER_TO_MARAC
}
