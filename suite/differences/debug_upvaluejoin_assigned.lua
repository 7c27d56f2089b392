-- a function's `_ENV` takes the value of the variable that it is joined with, but not later ones
x = "global"
local env = { x = "first" }
local chunk = load("return x")
debug.upvaluejoin(chunk, 1, function() return env end, 1)
env = { x = "second" }
print(chunk()) -- expect: second
-- here: first
