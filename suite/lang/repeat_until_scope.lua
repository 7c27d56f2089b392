-- the condition sees the body's locals
local n = 0
repeat
  n = n + 1
  local done = n == 3
until done
print(n) -- expect: 3
local done = true
repeat
  local done = n > 5
  n = n + 1
until done
print(n) -- expect: 7
repeat local x = "once" until x
repeat
  local a, b = n, n + 1
  if a then n = b break end
until a > 100
print(n) -- expect: 8
local i = 0
repeat
  i = i + 1
  local odd = i % 2 == 1
  repeat
    local j = i
    if j > 2 then break end
    io.write(" ", j)
  until odd or j
until i == 4
print() -- expect:  1 2
