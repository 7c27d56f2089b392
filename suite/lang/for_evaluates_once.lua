local function say(name, v) io.write(" ", name) return v end
for i = say("start", 1), say("stop", 3), say("step", 1) do io.write(" ", i) end
print() -- expect:  start stop step 1 2 3
local stop = 3
for i = 1, stop do stop = 10 io.write(" ", i) end
print(stop) -- expect:  1 2 310
for k, v in say("iterator", next), say("state", { 5 }), say("control", nil) do io.write(" ", k, "=", v) end
print() -- expect:  iterator state control 1=5
