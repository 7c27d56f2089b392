print(_VERSION, type(_VERSION)) -- expect: Lua 5.4	string
_VERSION = "mine"
print(_VERSION, _G._VERSION) -- expect: mine	mine
