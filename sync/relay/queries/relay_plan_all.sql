SELECT plan FROM plan ORDER BY plan
