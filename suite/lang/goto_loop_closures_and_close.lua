-- a backward goto leaves the scope of a <close> variable at each round
local log = {}
local function res(name) return setmetatable({}, { __close = function() log[#log + 1] = "-" .. name end }) end
do
  local i = 0
  ::top::
  do
    i = i + 1
    local r <close> = res(i)
    log[#log + 1] = "+" .. i
    if i < 3 then goto top end
  end
  log[#log + 1] = "end"
end
print(table.concat(log, " ")) -- expect: +1 -1 +2 -2 +3 -3 end
log = {}
for i = 1, 3 do
  local r <close> = res("r" .. i)
  if i == 2 then goto continue end
  log[#log + 1] = "body" .. i
  ::continue::
end
print(table.concat(log, " ")) -- expect: body1 -r1 -r2 body3 -r3
log = {}
do
  local a <close> = res("a")
  do
    local b <close> = res("b")
    goto out
  end
  log[#log + 1] = "never"
  ::out::
end
print(table.concat(log, " ")) -- expect: -b -a
