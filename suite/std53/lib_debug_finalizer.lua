-- std: 5.3
-- Lua 5.3: the function in which a finalizer runs is called __gc, not the finalizer
local function f ()
  local names, trace = {}
  setmetatable({}, {__gc = function ()
    for level = 1, 3 do
      local info = debug.getinfo(level, "n")
      names[level] = string.format("%s %q", info.name, info.namewhat)
    end
    trace = debug.traceback("in the finalizer")
  end})
  collectgarbage()
  print(table.concat(names, ", ")) -- expect: nil "", __gc "metamethod", f "local"
  print((trace:gsub("\n%s*", " | "))) -- expect: in the finalizer | stack traceback: | lib_debug_finalizer.lua:10: in function <lib_debug_finalizer.lua:5> | [C]: in function 'collectgarbage' | lib_debug_finalizer.lua:12: in local 'f' | lib_debug_finalizer.lua:16: in main chunk | [C]: in ?
end
f()
