;;; local a = 1; ; do end do ; end
if a then end
while not a do end
repeat until a
for i = 1, 2 do end
for _ in pairs({}) do end
local function nothing() end
local function semicolon() return; end
print(nothing(), semicolon())
-- expect: nil
-- expect: return in the middle of a chunk needs do end
do return print("return in the middle of a chunk needs do end") end
print("never")
