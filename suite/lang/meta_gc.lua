local log = {}
local function finalizer(name) return { __gc = function(o) log[#log + 1] = name .. (o.v or "") end } end
do
  local t = setmetatable({ v = 1 }, finalizer("a"))
  t = nil
  collectgarbage()
  collectgarbage()
end
print(table.concat(log, " ")) -- expect: a1
-- a __gc put in later, or not a function, does not mark the object
local mt = {}
setmetatable({}, mt)
mt.__gc = function() log[#log + 1] = "late" end
collectgarbage()
print(table.concat(log, " ")) -- expect: a1
setmetatable({}, { __gc = true })
collectgarbage()
-- errors in finalizers are warnings: they do not come here
setmetatable({}, { __gc = function() error("in gc") end })
collectgarbage()
print("alive") -- expect: alive
keep = setmetatable({}, { __gc = function() print("at exit 1") end })
keep2 = setmetatable({}, { __gc = function() print("at exit 2") end })
-- expect: at exit 2
-- expect: at exit 1
