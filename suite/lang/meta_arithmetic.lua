local mt = {}
local function new(v) return setmetatable({ v = v }, mt) end
local function val(x) return type(x) == "table" and x.v or x end
for _, name in ipairs({ "add", "sub", "mul", "div", "mod", "pow", "idiv", "band", "bor", "bxor", "shl", "shr" }) do
  mt["__" .. name] = function(a, b) return name .. "(" .. tostring(val(a)) .. "," .. tostring(val(b)) .. ")" end
end
mt.__unm = function(a, b) return "unm(" .. a.v .. ")", rawequal(a, b) end
mt.__bnot = function(a, b) return "bnot(" .. a.v .. ")" end
local a, b = new("a"), new("b")
print(a + b, a - 1, 1 * a, a / 2.5, "s" % a) -- expect: add(a,b)	sub(a,1)	mul(1,a)	div(a,2.5)	mod(s,a)
print(a ^ b, 7 // a, a & 1, 1 | a, a ~ b, a << 2, 3 >> a) -- expect: pow(a,b)	idiv(7,a)	band(a,1)	bor(1,a)	bxor(a,b)	shl(a,2)	shr(3,a)
print(-a, ~a) -- expect: unm(a)	bnot(a)
print(1.5 & a, a | "x", nil + a, true - a) -- expect: band(1.5,a)	bor(a,x)	add(nil,a)	sub(true,a)
mt.__add = function(x, y) return 1, 2, 3 end
print(a + b, (a + b) + 1) -- expect: 1	2
mt.__add = function() end
print(a + b) -- expect: nil
mt.__add = nil
print(pcall(function() return a + b end)) -- expect: false	meta_arithmetic.lua:19: attempt to perform arithmetic on a table value (upvalue 'a')
local other = setmetatable({}, { __add = function() return "other" end })
print(a + other, other + a, pcall(function() return other - 1 end)) -- expect: other	other	false	meta_arithmetic.lua:21: attempt to perform arithmetic on a table value (upvalue 'other')
