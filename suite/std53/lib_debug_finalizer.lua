-- Lua 5.3: the function in which a finalizer runs is called __gc, not the finalizer
local function f ()
  local names = {}
  setmetatable({}, {__gc = function ()
    for level = 1, 3 do
      local info = debug.getinfo(level, "n")
      names[level] = string.format("%s %q", info.name, info.namewhat)
    end
    print(debug.traceback("in the finalizer"))
  end})
  collectgarbage()
  print(table.concat(names, "\n"))
end
f()
