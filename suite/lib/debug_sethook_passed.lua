-- in hooks for calls and returns the values passed are told, and a call in a return statement is one of its own
local events = {}
debug.sethook(function(event)
  local level = debug.getinfo(2, "rS")
  local values = {}
  for n = level.ftransfer, level.ftransfer + level.ntransfer - 1 do
    values[#values + 1] = tostring(select(2, debug.getlocal(2, n)))
  end
  events[#events + 1] = event .. "(" .. table.concat(values, " ") .. ")"
end, "cr")
local function f(a, ...) return ... end
local function g() return f(1, 2, 3) end
g()
debug.sethook()
print(table.concat(events, ", ", 2, 4)) -- expect: call(), tail call(1), return(2 3)
