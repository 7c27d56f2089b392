math.randomseed(42)
local ok = true
for _ = 1, 200 do
  local f, n, m, s = math.random(), math.random(6), math.random(-3, 3), math.random(5, 5)
  ok = ok and f >= 0 and f < 1 and n >= 1 and n <= 6 and m >= -3 and m <= 3 and s == 5
end
print(ok, math.type(math.random(0)), math.type(math.random(10)), math.type(math.random())) -- expect: true	integer	integer	float
print(math.random(math.mininteger, math.maxinteger) ~= nil, math.random("3", 3.0), math.random(math.maxinteger, math.maxinteger) == math.maxinteger) -- expect: true	3	true
