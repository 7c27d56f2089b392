-- what an expression has left behind is garbage, though the function that evaluated it still runs
local log = {}
local function object(name)
  return setmetatable({ name = name }, { __gc = function(o) log[#log + 1] = o.name end })
end
local function same(...) return ... end
local function collected()
  collectgarbage()
  local names = table.concat(log, " ")
  log = {}
  return names
end
local t = object("local")
t = nil
print(collected()) -- expect: local
local name = object("field").name .. "!"
print(name, collected()) -- expect: field!	field
local a, b = same(object("first"), object("second"))
a = nil
print(collected()) -- expect: first
b = nil
print(collected()) -- expect: second
local list = {}
list[1], list[2], list.x = object("item"), object("other"), object("field")
list[2], list.x = nil, nil
print(collected(), list[1].name) -- expect: field other	item
-- in the functions that wait for this one, and in coroutines that do
local co = coroutine.wrap(function()
  local u = object("of a coroutine")
  u = nil
  coroutine.yield()
  u = same(object("next"))
  coroutine.yield(u.name)
  coroutine.yield()
end)
co()
print(collected()) -- expect: of a coroutine
print(co(), collected()) -- expect: next	
-- a variable that is not used any more is alive while it can be seen
local unused = object("unused")
print(collected()) -- expect:
local weak = setmetatable({}, { __mode = "v" })
weak[1], weak[2], weak.x = {}, same({}), same({}, 1)
collectgarbage()
print(weak[1], weak[2], weak.x) -- expect: nil	nil	nil
-- what an expression has still to use is no garbage
local kept = setmetatable({}, { __mode = "v" })
local function remember(o) kept[1] = o return o end
local function collect() collectgarbage() return kept[1] ~= nil end
print(same(remember({ x = 1 }), collect())["x"], remember({ 2 })[collect() and 1]) -- expect: 1	2
-- collectgarbage has nothing to say in a finalizer
setmetatable({}, { __gc = function() print(collectgarbage(), collectgarbage("count"), collectgarbage("step")) end })
collectgarbage() -- expect: nil	nil	nil
os.exit(true)
