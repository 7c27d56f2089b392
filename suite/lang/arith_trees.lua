-- Several + - * in one expression on operands of every type, in every order, with operations that fail or have effects.
local log = {}
local V = {}
V.__index = V
local function v(n) return setmetatable({ n = n }, V) end
local function n(x) return type(x) == "table" and x.n or x end
for name, op in pairs{ add = "+", sub = "-", mul = "*", mod = "%" } do
  V["__" .. name] = function(a, b) log[#log + 1] = n(a) .. op .. n(b) return v("(" .. n(a) .. op .. n(b) .. ")") end
end
V.__unm = function(a) log[#log + 1] = "-" .. n(a) return v("-" .. n(a)) end
local function show(...)
  local r = table.pack(pcall(...))
  for i = 1, r.n do r[i] = math.type(r[i]) == "float" and string.format("%.17g f", r[i]) or tostring(n(r[i])) end
  print(table.concat(r, " "), table.concat(log, " ")) log = {}
end
local function sums(a, b, c) return a + b * c, a - b - c, (a + b) * (b - c), a * 3 + b * 5 - 7 end
local function mods(a, b, c) return (a + b) % 10, (a * b + c) % 1000003, (a - b) // 7, -a * b % 5, (a + 1) % 3 end
local function called(a, f, c) return f() + a * c, a * c + f(), (f() - a) % 9 end
local max, min = math.maxinteger, math.mininteger
for _, values in ipairs{ { 1, 2, 3 }, { 1.5, 2, 3 }, { 1, 2.5, 3 }, { 1, 2, -0.0 }, { "1", 2, 3 }, { 1, "0x10", 3 }, { 1, 2, "3.5" },
    { max, 1, 1 }, { max, max, max }, { min, min, min }, { min, -1, max }, { 2 ^ 53, 1, 1 }, { 1e308, 10, 10 }, { 1 / 0, 1, -1 },
    { 999999999, 999999999, 5 }, { -999999999, -999999999, 5 }, { 3037000500, 3037000500, 1 } } do
  local a, b, c = values[1], values[2], values[3]
  show(sums, a, b, c) show(mods, a, b, c) show(called, a, function() log[#log + 1] = "f" return b end, c)
end
show(sums, v"a", 2, 3) show(sums, 1, v"b", 3) show(sums, 1, 2, v"c") show(mods, v"a", 2, v"c") show(mods, 1, v"b", 3)
show(sums, nil, 2, 3) show(sums, 1, nil, 3) show(sums, 1, 2, {}) show(sums, "x", 2, 3) show(mods, true, 1, 2) show(mods, 1, {}, 2)
show(called, nil, function() log[#log + 1] = "f" return 1 end, 2) show(called, 1, function() log[#log + 1] = "f" end, 2)
show(called, 1, function() return 2, 3 end, 4) show(called, v"a", function() return v"f" end, 4)
local function upvalue()
  local x = 1
  local function set() x = 10 return 2 end
  return x + set() * x, x * 2 - set() + x, (set() + x) % 7
end
show(upvalue)
local function fields(o) return (o.a + o.b) % 10, o.a * o.b + o.c, o.a - o.b * 2 end
show(fields, { a = 7, b = 8, c = 9 }) show(fields, { a = 7.5, b = 8, c = 9 }) show(fields, { a = 7, b = 8 }) show(fields, { b = 1, c = 2 })
show(fields, { a = max, b = max, c = max }) show(fields, { a = "7", b = v"b", c = 1 })
-- expect: true 7 -4 -3 6	
-- expect: true 3 5 -1 3 2	
-- expect: true 5 5 1	f f f
-- expect: true 7.5 f -3.5 f -3.5 f 7.5 f	
-- expect: true 3.5 f 6 f -1 f 2 f 2.5 f	
-- expect: true 6.5 f 6.5 f 0.5 f	f f f
-- expect: true 8.5 f -4.5 f -1.75 f 8.5 f	
-- expect: true 3.5 f 5.5 f -1 f 2.5 f 2	
-- expect: true 5.5 f 5.5 f 1.5 f	f f f
-- expect: true 1 f -1 f 6 f 6	
-- expect: true 3 2 f -1 3 2	
-- expect: true 2 f 2 f 1	f f f
-- expect: true 7 -4 -3 6	
-- expect: true 3 5 -1 3 2	
-- expect: true 5 5 1	f f f
-- expect: true 49 -18 221 76	
-- expect: true 7 19 -3 4 2	
-- expect: true 19 19 6	f f f
-- expect: true 8 f -4.5 f -4.5 f 6	
-- expect: true 3 5.5 f -1 3 2	
-- expect: true 5.5 f 5.5 f 1	f f f
-- expect: true -9223372036854775808 9223372036854775805 0 9223372036854775803	
-- expect: true 2 324658 1317624576693539400 3 1	
-- expect: true -9223372036854775808 -9223372036854775808 3	f f f
-- expect: true -9223372036854775808 -9223372036854775807 0 -15	
-- expect: true 8 324658 0 4 1	
-- expect: true -9223372036854775808 -9223372036854775808 0	f f f
-- expect: true -9223372036854775808 -9223372036854775808 0 -7	
-- expect: true 0 324658 0 0 2	
-- expect: true -9223372036854775808 -9223372036854775808 0	f f f
-- expect: true 1 2 -9223372036854775808 9223372036854775796	
-- expect: true 7 1000002 -1317624576693539401 2 2	
-- expect: true 9223372036854775807 9223372036854775807 7	f f f
-- expect: true 9007199254740992 f 9007199254740990 f 0 f 27021597764222972 f	
-- expect: true 2 f 224293 f 1286742750677284 f 3 f 2 f	
-- expect: true 9007199254740992 f 9007199254740992 f 5 f	f f f
-- expect: true 1e+308 f 1e+308 f 0 f inf f	
-- expect: true 6 f -nan f 1.4285714285714286e+307 f -nan f 2 f	
-- expect: true inf f inf f 1 f	f f f
-- expect: true inf f inf f inf f inf f	
-- expect: true -nan f -nan f inf f -nan f -nan f	
-- expect: true -inf f -inf f -nan f	f f f
-- expect: true 5999999994 -5 1999999986000000012 7999999985	
-- expect: true 8 5979 0 4 1	
-- expect: true 5999999994 5999999994 0	f f f
-- expect: true -5999999994 -5 2000000005999999992 -7999999999	
-- expect: true 2 5979 0 4 1	
-- expect: true -5999999994 -5999999994 0	f f f
-- expect: true 6074001000 -1 -5783052616 24296003993	
-- expect: true 0 798416 0 1 1	
-- expect: true 6074001000 6074001000 0	f f f
-- expect: true (a+6) ((a-2)-3) ((a+2)*-1) (((a*3)+10)-7)	a+6 a-2 (a-2)-3 a+2 (a+2)*-1 a*3 (a*3)+10 ((a*3)+10)-7
-- expect: true (1+(b*3)) ((1-b)-3) ((1+b)*(b-3)) ((3+(b*5))-7)	b*3 1+(b*3) 1-b (1-b)-3 1+b b-3 (1+b)*(b-3) b*5 3+(b*5) (3+(b*5))-7
-- expect: true (1+(2*c)) (-1-c) (3*(2-c)) 6	2*c 1+(2*c) -1-c 2-c 3*(2-c)
-- expect: false arith_trees.lua:17: attempt to perform arithmetic on a table value	a+2 (a+2)%10 a*2 (a*2)+c ((a*2)+c)%1000003 a-2
-- expect: false arith_trees.lua:17: attempt to perform arithmetic on a table value	1+b (1+b)%10 1*b (1*b)+3 ((1*b)+3)%1000003 1-b
-- expect: false arith_trees.lua:16: attempt to perform arithmetic on a nil value (local 'a')	
-- expect: false arith_trees.lua:16: attempt to perform arithmetic on a nil value (local 'b')	
-- expect: false arith_trees.lua:16: attempt to perform arithmetic on a table value (local 'c')	
-- expect: false arith_trees.lua:16: attempt to add a 'string' with a 'number'	
-- expect: false arith_trees.lua:17: attempt to perform arithmetic on a boolean value (local 'a')	
-- expect: false arith_trees.lua:17: attempt to perform arithmetic on a table value (local 'b')	
-- expect: false arith_trees.lua:18: attempt to perform arithmetic on a nil value (local 'a')	f
-- expect: false arith_trees.lua:18: attempt to perform arithmetic on a nil value	f
-- expect: true 6 6 1	
-- expect: true (f+(a*4)) ((a*4)+f) ((f-a)%9)	a*4 f+(a*4) a*4 (a*4)+f f-a (f-a)%9
-- expect: true 30 28 5	
-- expect: true 5 65 -9	
-- expect: true 5.5 f 69 f -8.5 f	
-- expect: false arith_trees.lua:36: attempt to perform arithmetic on a nil value (field 'c')	
-- expect: false arith_trees.lua:36: attempt to perform arithmetic on a nil value (field 'a')	
-- expect: true 8 -9223372036854775808 -9223372036854775807	
-- expect: true ((7+b)%10) ((7*b)+1) (7-(b*2))	7+b (7+b)%10 7*b (7*b)+1 b*2 7-(b*2)
