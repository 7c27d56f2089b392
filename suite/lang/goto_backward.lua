local i = 1
::top::
if i <= 3 then
  io.write(" ", i)
  i = i + 1
  goto top
end
print() -- expect:  1 2 3
do
  local n, s = 0, 0
  ::again::
  n = n + 1
  s = s + n
  if n < 100 then goto again end
  print(n, s) -- expect: 100	5050
end
-- a backward jump out of an inner block and an inner loop
local rounds = 0
::restart::
rounds = rounds + 1
for k = 1, 3 do
  if k == 2 and rounds < 3 then goto restart end
  io.write(" ", rounds, k)
end
print() -- expect:  11 21 31 32 33
