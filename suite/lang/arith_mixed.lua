-- Operations on integers and floats together, and quotients of large integers.
local function scaled(o, k) return o.value * k, k * o.value, o.value + k, o.value - k, o.value / k, k / o.value end
local values = {3, 0.25, math.maxinteger, 2^53 + 0.0, "7"}
for _, v in ipairs(values) do print(scaled({value = v}, 0.5)) end -- expect: 1.5	1.5	3.5	2.5	6.0	0.16666666666667
-- expect: 0.125	0.125	0.75	-0.25	0.5	2.0
-- expect: 4.6116860184274e+18	4.6116860184274e+18	9.2233720368548e+18	9.2233720368548e+18	1.844674407371e+19	5.4210108624275e-20
-- expect: 4.5035996273705e+15	4.5035996273705e+15	9.007199254741e+15	9.007199254741e+15	1.8014398509482e+16	5.5511151231258e-17
-- expect: 3.5	3.5	7.5	6.5	14.0	0.071428571428571
for _, v in ipairs(values) do print(scaled({value = 0.5}, v)) end -- expect: 1.5	1.5	3.5	-2.5	0.16666666666667	6.0
-- expect: 0.125	0.125	0.75	0.25	2.0	0.5
-- expect: 4.6116860184274e+18	4.6116860184274e+18	9.2233720368548e+18	-9.2233720368548e+18	5.4210108624275e-20	1.844674407371e+19
-- expect: 4.5035996273705e+15	4.5035996273705e+15	9.007199254741e+15	-9.007199254741e+15	5.5511151231258e-17	1.8014398509482e+16
-- expect: 3.5	3.5	7.5	-6.5	0.071428571428571	14.0
print(scaled({value = -0.0}, 2)) -- expect: -0.0	-0.0	2.0	-2.0	-0.0	-inf
print(pcall(scaled, {}, 0.5)) -- expect: false	arith_mixed.lua:2: attempt to perform arithmetic on a nil value (field 'value')
local Circle = {}
Circle.__index = Circle
function Circle.new(r) return setmetatable({r = r}, Circle) end
function Circle:area() return 3.25 * self.r * self.r end
function Circle:total(n) return self:area() + n end
print(Circle.new(2):area(), Circle.new(2.5):area(), Circle.new("3"):area(), Circle.new(math.maxinteger):area()) -- expect: 13.0	20.3125	29.25	2.7647942312326e+38
print(Circle.new(2):total(1), Circle.new(2):total(0.5), pcall(Circle.total, Circle.new(2), {})) -- expect: 14.0	13.5	false	arith_mixed.lua:20: attempt to perform arithmetic on a table value (local 'n')
local n = tonumber(arg and arg[1]) or 10
local s = 0
for i = 1, n do s = s + i / 7 end
local function f(x) return (x + 1) / 2 end
print(s, f(3), f(2^53|0), f(math.maxinteger - 1), f(2.5), f("7")) -- expect: 7.8571428571429	2.0	4.5035996273705e+15	4.6116860184274e+18	1.75	4.0
for i = math.maxinteger - 3, math.maxinteger do print(i / 3) end -- expect: 3.0744573456183e+18
-- expect: 3.0744573456183e+18
-- expect: 3.0744573456183e+18
-- expect: 3.0744573456183e+18
print(("abcab"):gsub("ab", "<%0%1%%>"), ("abcab"):gsub("ab", "%0%%s"), pcall(string.gsub, "abc", "b", "%2")) -- expect: <abab%>c<abab%>	ab%scab%s	false	invalid capture index %2
print(("abcab"):gsub("(ab)", "<%0%1%%>"), ("x"):gsub("", "%0-"), ("a.b"):gsub("%.", "[%0]")) -- expect: <abab%>c<abab%>	-x-	a[.]b	1
