local i = 0
while true do
  i = i + 1
  if i == 3 then goto next end
  if i > 5 then break end
  io.write(" ", i)
  ::next::
end
print(i) -- expect:  1 2 4 56
while false do print("never") end
while nil do print("never") end
local n = 3
while n > 0 do
  local m = n
  while m > 0 do
    m = m - 1
    if m == 1 then break end
    io.write(" ", n, ":", m)
  end
  n = n - 1
end
print() -- expect:  3:2 1:0
while 0 do print("0 is true") break end -- expect: 0 is true
while "" do print("'' is true") break end -- expect: '' is true
