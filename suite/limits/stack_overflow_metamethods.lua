local function check(name, f, ...)
  local ok, msg = pcall(f, ...)
  print(name, ok, type(msg) == "string" and msg:find("overflow", 1, true) ~= nil)
end
local mt = {}
local o = setmetatable({}, mt)
mt.__index = function(t, k) return t[k] .. "" end
check("index", function() return o.a end) -- expect: index	false	true
mt.__newindex = function(t, k, v) t[k] = v return 1 end
check("newindex", function() o.a = 1 end) -- expect: newindex	false	true
mt.__add = function(a, b) return a + b end
check("add", function() return o + 1 end) -- expect: add	false	true
mt.__concat = function(a, b) return a .. b end
check("concat", function() return o .. 1 end) -- expect: concat	false	true
mt.__eq = function(a, b) return a == b end
check("eq", function() return o == setmetatable({}, mt) end) -- expect: eq	false	true
mt.__lt = function(a, b) return a < b end
check("lt", function() return o < o end) -- expect: lt	false	true
mt.__len = function(a) return #a end
check("len", function() return #o end) -- expect: len	false	true
mt.__unm = function(a) return -a end
check("unm", function() return -o end) -- expect: unm	false	true
mt.__call = function(self, n) return 1 + self(n) end
check("call", function() return o(1) end) -- expect: call	false	true
mt.__tostring = function(a) return tostring(a) .. "" end
check("tostring", function() return tostring(o) end) -- expect: tostring	false	true
print("still alive") -- expect: still alive
