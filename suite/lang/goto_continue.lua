for i = 1, 5 do
  if i % 2 == 0 then goto continue end
  io.write(" ", i)
  ::continue::
end
print() -- expect:  1 3 5
for _, w in ipairs({ "a", "skip", "b" }) do
  if w == "skip" then goto continue end
  io.write(" ", w)
  ::continue::
end
print() -- expect:  a b
-- the same label name in nested loops
for i = 1, 3 do
  for j = 1, 3 do
    if j == 2 then goto continue end
    if i == 2 then goto outer end
    io.write(" ", i, j)
    ::continue::
  end
  io.write(" |")
  ::outer::
end
print() -- expect:  11 13 | 31 33 |
local n = 0
while n < 6 do
  n = n + 1
  if n == 2 then goto continue end
  local v = n
  if n == 4 then goto continue end
  io.write(" ", v)
  ::continue::
end
print() -- expect:  1 3 5 6
