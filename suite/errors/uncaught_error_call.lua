io.write("partial line\n") -- expect: partial line
local function check(v)
  if not v then
    error("check failed") -- expect error: check failed
  end
end
check(true)
check(false)
