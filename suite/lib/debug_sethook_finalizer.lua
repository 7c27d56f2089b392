-- debug.sethook (§6.10): no hook is called while a finalizer runs, nor while a hook does, not even one just set
local trace = {}
local function hook (event, line)
  trace[#trace + 1] = event .. " " .. (line or debug.getinfo(2, "n").name or "?")
end
local function finalizer ()
  local x = tostring(1)
  debug.sethook(hook, "crl")
  x = tostring(2)
end

local function collect (mask)
  setmetatable({}, {__gc = finalizer})
  debug.sethook(hook, mask)
  collectgarbage()
  debug.sethook()
  local text = table.concat(trace, ", ")
  trace = {}
  return text
end
print(collect("r")) -- expect: return sethook, return collectgarbage, line 16, call sethook
print(collect("c")) -- expect: call collectgarbage, return collectgarbage, line 16, call sethook

local function second (event)
  trace[#trace + 1] = "second " .. event
end
debug.sethook(function (event)
  debug.sethook(second, "r")
  trace[#trace + 1] = "first " .. event .. tostring(1)
end, "c")
tostring(2)
debug.sethook()
print(table.concat(trace, ", ")) -- expect: first call1, second return
