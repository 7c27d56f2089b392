local n = 0
debug.sethook(function(event) if event == "count" then n = n + 1 end end, "", 10)
for _ = 1, 1000 do end
debug.sethook()
print(n > 10) -- expect: true
local before = n
for _ = 1, 1000 do end
print(n == before) -- expect: true
-- an error in a hook stops what runs
print(pcall(function() -- expect: false	too long
  debug.sethook(function() debug.sethook() error("too long", 0) end, "", 1000)
  while true do end
end))
