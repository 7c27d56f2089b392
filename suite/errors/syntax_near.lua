print("never printed")
local x = = 2 -- expect error: unexpected symbol near '='
