local function try(f, ...) print(select(2, pcall(f, ...))) end
local function raise(name) return function() error("from " .. name) end end
local mt = {}
for _, n in ipairs({ "add", "concat", "eq", "lt", "le", "index", "newindex", "call", "len", "unm", "tostring", "close" }) do
  mt["__" .. n] = raise(n)
end
local o = setmetatable({}, mt)
local p = setmetatable({}, mt)
try(function() return o + 1 end) -- expect: error_in_metamethods.lua:2: from add
try(function() return o .. "x" end) -- expect: error_in_metamethods.lua:2: from concat
try(function() return o == p end) -- expect: error_in_metamethods.lua:2: from eq
try(function() return o < p end) -- expect: error_in_metamethods.lua:2: from lt
try(function() return o <= p end) -- expect: error_in_metamethods.lua:2: from le
try(function() return o.x end) -- expect: error_in_metamethods.lua:2: from index
try(function() o.x = 1 end) -- expect: error_in_metamethods.lua:2: from newindex
try(function() o() end) -- expect: error_in_metamethods.lua:2: from call
try(function() return #o end) -- expect: error_in_metamethods.lua:2: from len
try(function() return -o end) -- expect: error_in_metamethods.lua:2: from unm
try(tostring, o) -- expect: error_in_metamethods.lua:2: from tostring
try(function() local c <close> = o end) -- expect: error_in_metamethods.lua:2: from close
-- an error at level 2 points at the place of the operation
local m2 = setmetatable({}, { __index = function(_, k) error("no field " .. k, 2) end, __add = function() error("no add", 2) end })
try(function() return m2.foo end) -- expect: error_in_metamethods.lua:23: no field foo
try(function()
  local a = 1
  return a + m2
end)
-- expect: error_in_metamethods.lua:26: no add
local strict = setmetatable({}, { __newindex = function(_, k) error("cannot set " .. k, 2) end })
try(function() strict.x = 1 end) -- expect: error_in_metamethods.lua:30: cannot set x
try(function() local x = strict.y.z end) -- expect: error_in_metamethods.lua:31: attempt to index a nil value (field 'y')
