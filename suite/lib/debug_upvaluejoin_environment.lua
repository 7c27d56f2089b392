-- what programs do instead of Lua 5.1's setfenv
local function setfenv(f, env)
  local i = 1
  while true do
    local name = debug.getupvalue(f, i)
    if name == "_ENV" then
      debug.upvaluejoin(f, i, function() return env end, 1)
      return f
    elseif not name then
      return f
    end
    i = i + 1
  end
end
x = "global"
local chunk = load("y = x; return x, function() return x end")
local env = { x = "own" }
setfenv(chunk, env)
local value, f = chunk()
print(value, f(), env.y, y, x) -- expect: own	own	own	nil	global
print(chunk(), load("return x")()) -- expect: own	global
