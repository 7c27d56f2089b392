-- parameters and varargs are separate: assigning one leaves the other alone
local function f(a, ...)
  a = "changed"
  return a, ...
end
print(f(1, 2, 3)) -- expect: changed	2	3
local function g(...)
  local a, b = ...
  a, b = b, a
  return a, b, ...
end
print(g(1, 2)) -- expect: 2	1	1	2
local function sum(...)
  local total = 0
  for i = 1, select("#", ...) do
    local v = select(i, ...)
    total = total + (v or 0)
  end
  return total
end
print(sum(), sum(1), sum(1, nil, 3), sum(1, 2, 3, 4.5)) -- expect: 0	1	4	10.5
