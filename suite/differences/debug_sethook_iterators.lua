-- hooks do not see the calls of `next` by a loop over `pairs`
local calls = {}
debug.sethook(function() calls[#calls + 1] = debug.getinfo(2, "n").name end, "c")
for _ in pairs({ 1 }) do end
debug.sethook()
print(table.concat(calls, ", ")) -- expect: pairs, for iterator, for iterator, sethook
-- here: pairs, sethook
