-- temporary values without a name are not listed
local a = 1
print((debug.getlocal(1, 2))) -- expect: (temporary)
-- here: nil
