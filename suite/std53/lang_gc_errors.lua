-- std: 5.3
-- An error in a finalizer ends the collection; the other finalizers wait for the next one.
local log = {}
do
  local function drop()
    local kept = {}
    for i = 1, 4 do
      kept[i] = setmetatable({}, {__gc = function()
        log[#log + 1] = i
        if i == 3 then error("failed", 0) end
      end})
    end
  end
  drop()
end
print(pcall(collectgarbage)) -- expect: false	error in __gc metamethod (failed)
print(table.concat(log, " ")) -- expect: 4 3
print(pcall(collectgarbage)) -- expect: true	0
print(table.concat(log, " ")) -- expect: 4 3 2 1
setmetatable({}, {__gc = function() error({}) end})
print(pcall(collectgarbage, "collect")) -- expect: false	error in __gc metamethod (no message)
