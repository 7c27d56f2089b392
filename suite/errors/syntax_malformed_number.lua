print("never printed")
local n = 0x3 + 3x4 -- expect error: malformed number near '3x'
