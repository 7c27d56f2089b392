local e = { code = 42 }
local ok, err = pcall(error, e)
print(ok, err == e, err.code) -- expect: false	true	42
ok, err = pcall(function() error(e, 2) end)
print(ok, err == e) -- expect: false	true
local E = setmetatable({}, { __tostring = function(self) return "E object" end })
print(pcall(error, E)) -- expect: false	E object
-- rethrown through several pcalls, still the same object
local function rethrow(n) local ok, err = pcall(n > 0 and rethrow or error, n > 0 and n - 1 or e) error(err, 0) end
ok, err = pcall(function()
  local ok, inner = pcall(error, e)
  error(inner)
end)
print(ok, err == e) -- expect: false	true
for _, v in ipairs({ 1, 1.5, "s", true, print }) do
  local ok, err = pcall(error, v)
  print(ok, err == v, type(err))
end
-- expect: false	true	number
-- expect: false	true	number
-- expect: false	true	string
-- expect: false	true	boolean
-- expect: false	true	function
print(pcall(error, coroutine.create(print)) == false) -- expect: true
print(select("#", pcall(error, nil))) -- expect: 2
-- a class of errors
local Exception = {}
Exception.__index = Exception
Exception.__tostring = function(x) return x.name .. ": " .. x.msg end
local function throw(name, msg) error(setmetatable({ name = name, msg = msg }, Exception)) end
local function try(f, handlers)
  local ok, err = pcall(f)
  if ok then return "ok" end
  local h = getmetatable(err) == Exception and handlers[err.name]
  return h and h(err) or error(err, 0)
end
print(try(function() throw("IO", "disk") end, { IO = function(x) return "handled " .. tostring(x) end })) -- expect: handled IO: disk
print(pcall(try, function() throw("Net", "down") end, {})) -- expect: false	Net: down
print(try(function() end, {})) -- expect: ok
