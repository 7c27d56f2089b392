local M = {}
function M.f1(x) return x + 1 end
function M.f2(x) return x + 2 end
function M.f3(x) return x + 3 end
function M.f4(x) return x + 4 end
function M.f5(x) return x + 5 end
function M.f6(x) return x + 6 end
function M.f7(x) return x + 7 end
function M.f8(x) return x + 8 end
function M.f9(x) return x + 9 end
function M.f10(x) return x + 10 end
function M.f11(x) return x + 11 end
function M.f12(x) return x + 12 end
function M.f13(x) return x + 13 end
function M.f14(x) return x + 14 end
function M.f15(x) return x + 15 end
function M.f16(x) return x + 16 end
function M.f17(x) return x + 17 end
function M.f18(x) return x + 18 end
function M.f19(x) return x + 19 end
function M.f20(x) return x + 20 end
function M.f21(x) return x + 21 end
function M.f22(x) return x + 22 end
function M.f23(x) return x + 23 end
function M.f24(x) return x + 24 end
function M.f25(x) return x + 25 end
function M.f26(x) return x + 26 end
function M.f27(x) return x + 27 end
function M.f28(x) return x + 28 end
function M.f29(x) return x + 29 end
function M.f30(x) return x + 30 end
function M.f31(x) return x + 31 end
function M.f32(x) return x + 32 end
function M.f33(x) return x + 33 end
function M.f34(x) return x + 34 end
function M.f35(x) return x + 35 end
function M.f36(x) return x + 36 end
function M.f37(x) return x + 37 end
function M.f38(x) return x + 38 end
function M.f39(x) return x + 39 end
function M.f40(x) return x + 40 end
function M:len() return self.size end
local names, sum = {}, 0
for name, f in pairs(M) do names[#names + 1] = name if name ~= "len" then sum = sum + f(1) end end
table.sort(names)
print(#names, names[1], names[41], sum, next(M) ~= nil, M.f41, rawget(M, "f40")(2))
-- removed while it is gone through
local seen = 0
for name in pairs(M) do seen = seen + 1 if name ~= "len" then M[name] = nil end end
print(seen, M.f1, M.f40, M.len ~= nil, (next(M)))
function M.f1() return "new" end
M[1], M[true], M.x = "one", "true", nil
local keys = {}
for k in pairs(M) do keys[#keys + 1] = tostring(k) end
table.sort(keys)
print(#M, table.concat(keys, " "), M.f1(), M.x)
-- as a class, as a metatable, with a metatable of its own
M.__index = M
local object = setmetatable({size = 3}, M)
print(object:len(), object.f1(), object.f2, getmetatable(object) == M)
function M.f2() return "late" end
print(object.f2(), rawget(object, "f2"))
setmetatable(M, {__index = function(_, name) return name .. "!" end, __call = function(_, a) return a end})
print(M.missing, object.missing, M(7), M.f2())
local records = {}
for i = 1, 100 do records[i] = {f1 = i, size = i} end
print(records[100].f1 + records[1].size, records[5].f2, records[5].len)
do
  local Empty = {}
  function Empty.only() end
  Empty.only = nil
  print(next(Empty), #Empty)
end
return M
-- expect: 41	f1	len	860	true	nil	42
-- expect: 41	nil	nil	true	len
-- expect: 1	1 f1 len true	new	nil
-- expect: 3	new	nil	true
-- expect: late	nil
-- expect: missing!	missing!	7	late
-- expect: 101	nil	nil
-- expect: nil	0
