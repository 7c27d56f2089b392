-- a metatable filled by every road
local function probe(mt)
  local ok, r = pcall(function() return setmetatable({ v = 1 }, mt) + 1 end)
  return ok and r or "no add"
end
local add = function(a, b) return "added" end
local m1 = {}
rawset(m1, "__add", add)
print(probe(m1)) -- expect: added
local m2 = { ["__" .. "add"] = add }
print(probe(m2)) -- expect: added
local m3 = setmetatable({}, { __index = { __add = add } })
print(probe(m3)) -- expect: no add
local m4 = {}
local name = "__add"
m4[name] = add
print(probe(m4)) -- expect: added
m4[name] = nil
print(probe(m4)) -- expect: no add
local m5 = {}
local o = setmetatable({}, m5)
for k, v in pairs({ __add = add, __len = function() return 7 end }) do m5[k] = v end
print(o + 1, #o) -- expect: added	7
local m6 = { __add = setmetatable({}, { __call = function(self, a, b) return "callable", a ~= nil, b end }) }
print(probe(m6)) -- expect: callable
print(pcall(function() return setmetatable({}, { __add = 5 }) + 1 end)) -- expect: false	meta_methods_via_rawset.lua:26: attempt to call a number value (metamethod 'add')
print(pcall(function() return setmetatable({}, { __index = function(t, k) error("in index " .. k, 0) end }).x end)) -- expect: false	in index x
