-- two labels that jump to each other, entered in the middle
local function f(n)
  local trace = {}
  if n % 2 == 0 then goto even end
  ::odd::
  trace[#trace + 1] = "o" .. n
  if n <= 0 then goto finish end
  n = n - 1
  ::even::
  trace[#trace + 1] = "e" .. n
  if n <= 0 then goto finish end
  n = n - 1
  goto odd
  ::finish::
  return table.concat(trace, " ")
end
print(f(0)) -- expect: e0
print(f(1)) -- expect: o1 e0
print(f(4)) -- expect: e4 o3 e2 o1 e0
print(f(5)) -- expect: o5 e4 o3 e2 o1 e0
local function collatz(n)
  local steps = 0
  ::step::
  if n == 1 then goto stop end
  steps = steps + 1
  if n % 2 == 0 then goto halve end
  n = 3 * n + 1
  goto step
  ::halve::
  n = n // 2
  goto step
  ::stop::
  return steps
end
print(collatz(1), collatz(6), collatz(27)) -- expect: 0	8	111
