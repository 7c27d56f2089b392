-- Local functions that always return as many values, declared before or after they are called.
local function divmod(a, b) return a // b, a % b end
local function three(a) if a > 2 then return a, divmod(a, 2) end return a, 1, 2 end
print(divmod(7, 2)) print((divmod(7, 2))) print(three(5)) print(three(1))
local a, b, c, d = three(9) print(a, b, c, d)
local e, f = three(9) print(e, f)
a, b = divmod(17, 5), 3 print(a, b)
local t = { divmod(8, 3), divmod(9, 2) } print(#t, t[1], t[2], t[3])
t[1], t[2], t[3] = three(6) print(t[1], t[2], t[3])
print(divmod(7, 2) + divmod(9, 4), -divmod(7, 2), divmod(7, 2) == 3, divmod(7, 2) < divmod(9, 2), not divmod(1, 1))
local function half(x) return x / 2, "h" end
local function name(x) return "n" .. x, x end
print(half(3) * 2.5 + half(1), #name(12), name(1) .. name(2), name(3):upper(), half(3) // 1, 1.5 - half(1))
print(divmod(7, 2) & 1, ~divmod(7, 2), 2 ^ divmod(7, 2), "a" .. divmod(7, 2), divmod(7, 2) << 1)
for i = divmod(5, 2), divmod(9, 2) do io.write(i, " ") end print()
if divmod(0, 1) and half(0) then print("true") end
print(divmod(1, 1) and name(5), nil or name(6), select("#", divmod(1, 1)), select("#", (divmod(1, 1))))
local function rec(n, m) if n == 0 then return m, n end return rec(n - 1, m + n) end
print(rec(10, 0))
local function forever(n) if n < 0 then return forever(n), 1 end return n, 2 end
print(forever(1))
local function outer(n) return divmod(n, 3) end
local g, h = outer(11) print(g + h, outer(5))
local function mixed(n) if n then return 1, 2 end return 1 end
print(mixed(true)) print(mixed()) local p, q = mixed() print(p, q)
local function falls(n) if n > 0 then return 1, 2 end end
print(falls(1)) print(falls(0)) print((falls(0)))
local function search(n) while true do n = n + 1 if n % 7 == 0 then return n, "found" end end end
print(search(8)) local found, how = search(15) print(found + 1, #how)
local function broken(n) while true do n = n + 1 if n > 5 then break end if n == 3 then return n, n end end end
print(broken(1)) print(broken(4)) print((broken(4)))
local even
local function odd(n) if n == 0 then return false, "odd" end return even(n - 1) end
print(pcall(odd, 3)) print(pcall(function() return even(2) end))
function even(n) if n == 0 then return true, "even" end return odd(n - 1) end
print(odd(7)) print(even(7))
local sum
print(pcall(function() local s = sum(3) return s end))
local function user(n) local s = 0 for i = 1, n do s = s + sum(i) end return s end
print(pcall(user, 2))
function sum(n) local s = 0 for i = 1, n do s = s + i end return s end
print(user(4), user(tonumber("4")), sum(2.5), pcall(sum, "x"))
local twice
function twice(x) return x * 2 end
function twice(x) return x * 20 end
print(twice(3))
local maybe
if #arg >= 0 then function maybe(x) return x + 1 end else maybe = nil end
print(maybe(1), type(maybe))
for i = 1, 2 do
  local inner
  local function call(n) return inner(n) end
  if i == 2 then function inner(n) return n * i, i end end
  print(pcall(call, 5))
end
-- expect: 3	1
-- expect: 3
-- expect: 5	2	1
-- expect: 1	1	2
-- expect: 9	4	1	nil
-- expect: 9	4
-- expect: 3	3
-- expect: 3	2	4	1
-- expect: 6	3	0
-- expect: 5	-3	true	true	false
-- expect: 4.25	3	n1n2	N3	1.0	1.0
-- expect: 1	-4	8.0	a3	6
-- expect: 2 3 4 
-- expect: true
-- expect: n5	n6	2	1
-- expect: 55	0
-- expect: 1	2
-- expect: 5	1	2
-- expect: 1	2
-- expect: 1
-- expect: 1	nil
-- expect: 1	2
-- expect:
-- expect: nil
-- expect: 14	found
-- expect: 22	5
-- expect: 3	3
-- expect:
-- expect: nil
-- expect: false	results_known.lua:33: attempt to call a nil value (upvalue 'even')
-- expect: false	results_known.lua:34: attempt to call a nil value (upvalue 'even')
-- expect: true	even
-- expect: false	odd
-- expect: false	results_known.lua:38: attempt to call a nil value (upvalue 'sum')
-- expect: false	results_known.lua:39: attempt to call a nil value (upvalue 'sum')
-- expect: 20	20	3	false	results_known.lua:41: bad 'for' limit (number expected, got string)
-- expect: 60
-- expect: 2	function
-- expect: false	results_known.lua:52: attempt to call a nil value (upvalue 'inner')
-- expect: true	10	2
