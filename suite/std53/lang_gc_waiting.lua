-- std: 5.3
-- Finalizers that an error left waiting come before those that the next collection finds.
local log = {}
local function drop(first, last)
  for i = first, last do
    setmetatable({}, {__gc = function()
      log[#log + 1] = i
      if i == 3 then error("failed") end
    end})
  end
end
collectgarbage("stop")
drop(1, 4)
print(pcall(collectgarbage)) -- expect: false	error in __gc metamethod (lang_gc_waiting.lua:8: failed)
drop(5, 6)
collectgarbage()
print(table.concat(log, " ")) -- expect: 4 3 2 1 6 5
