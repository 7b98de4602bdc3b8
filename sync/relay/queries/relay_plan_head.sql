SELECT head FROM plan WHERE plan = :plan
