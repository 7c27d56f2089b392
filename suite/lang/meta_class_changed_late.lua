-- fields of a class, and of the classes above it, that change while objects exist
local Base, Class = {}, {}
Base.__index, Class.__index = Base, Class
setmetatable(Class, Base)
local objects = {}
for i = 1, 3 do objects[i] = setmetatable({ id = i }, Class) end
local function show(name) return objects[1][name], objects[2][name], objects[3][name] end
print(show("x")) -- expect: nil	nil	nil
Base.x = "base"
print(show("x")) -- expect: base	base	base
Class.x = "class"
print(show("x")) -- expect: class	class	class
objects[2].x = "own"
print(show("x")) -- expect: class	own	class
Class.x = nil
print(show("x")) -- expect: base	own	base
Base.x = nil
print(show("x")) -- expect: nil	own	nil
Base["dyn" .. "amic"] = 1
print(show("dynamic")) -- expect: 1	1	1
rawset(Class, "raw", "rawset")
print(show("raw")) -- expect: rawset	rawset	rawset
-- a counter in the class, written again and again
Class.count = 0
for i = 1, 100 do Class.count = Class.count + 1 end
print(objects[1].count, Class.count, rawget(objects[1], "count")) -- expect: 100	100	nil
objects[1].count = objects[1].count + 1
print(objects[1].count, objects[2].count) -- expect: 101	100
-- another class in the middle
local Middle = setmetatable({ x = "middle" }, Base)
Middle.__index = Middle
setmetatable(Class, Middle)
print(show("x")) -- expect: middle	own	middle
setmetatable(Class, nil)
print(show("x")) -- expect: nil	own	nil
print(show("raw")) -- expect: rawset	rawset	rawset
-- an object moved to another class
setmetatable(objects[3], Middle)
print(show("x")) -- expect: nil	own	middle
setmetatable(objects[3], nil)
print(show("id")) -- expect: 1	2	3
-- integer keys of the class are inherited too
Class[1] = "first"
print(objects[1][1], #objects[1]) -- expect: first	0
Class[1] = nil
print(objects[1][1]) -- expect: nil
-- __index replaced
Class.__index = { y = "other table" }
print(show("y")) -- expect: other table	other table	nil
print(show("count")) -- expect: 101	nil	nil
