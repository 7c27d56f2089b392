math.randomseed(42)
local a, b, c = math.random(), math.random(100), math.random(-5, 5)
math.randomseed(42)
print(a == math.random(), b == math.random(100), c == math.random(-5, 5)) -- expect: true	true	true
local ok = true
for i = 1, 1000 do
  local r, n, m = math.random(), math.random(10), math.random(-3, 3)
  if r < 0 or r >= 1 or n < 1 or n > 10 or m < -3 or m > 3 or math.type(n) ~= "integer" then ok = false end
end
print(ok, math.type(math.random()), math.type(math.random(0))) -- expect: true	float	integer
print(math.random(1), math.random(5, 5), math.random(3.0, 3)) -- expect: 1	5	3
print(pcall(math.random, 0.5)) -- expect: false	bad argument #1 to 'math.random' (number has no integer representation)
print(pcall(math.random, 2, 1)) -- expect: false	bad argument #1 to 'math.random' (interval is empty)
print(pcall(math.random, 1, 2, 3)) -- expect: false	wrong number of arguments
print(pcall(math.random, "x")) -- expect: false	bad argument #1 to 'math.random' (number expected, got string)
print(math.random(math.mininteger, math.maxinteger) ~= nil, pcall(math.random, -1)) -- expect: true	false	bad argument #1 to 'math.random' (interval is empty)
-- the reference's generator, seeded
math.randomseed(123)
print(math.random(1000), math.random(1000), math.random(1000)) -- expect: 37	809	89
print(math.random(0), math.random(0, 1 << 62)) -- expect: -5391743551570447441	2283859048162335857
print(("%.14f"):format(math.random())) -- expect: 0.69176168185425
math.randomseed(1, 2)
print(math.random(1, 6), math.random(1, 6), math.random(1, 6), math.random(1, 6)) -- expect: 2	1	5	1
math.randomseed(5.0)
print(math.random(100)) -- expect: 75
