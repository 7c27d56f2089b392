local Animal = {}
Animal.__index = Animal
function Animal.new(name) return setmetatable({ name = name }, Animal) end
function Animal:speak() return self.name .. " " .. self:sound() end
function Animal:sound() return "..." end
local Dog = setmetatable({}, { __index = Animal })
Dog.__index = Dog
function Dog.new(name)
  local d = Animal.new(name)
  return setmetatable(d, Dog)
end
function Dog:sound() return "woof" end
local Puppy = setmetatable({}, { __index = Dog })
Puppy.__index = Puppy
function Puppy:sound() return Dog.sound(self) .. "!" end
print(Animal.new("cat"):speak()) -- expect: cat ...
print(Dog.new("rex"):speak()) -- expect: rex woof
local p = setmetatable({ name = "bit" }, Puppy)
print(p:speak()) -- expect: bit woof!
-- methods added and replaced later are seen by old objects
function Animal:legs() return 4 end
print(p:legs()) -- expect: 4
function Dog:sound() return "bark" end
print(p:speak()) -- expect: bit bark!
p.sound = function() return "own" end
print(p:speak()) -- expect: bit own
p.sound = nil
print(p:speak()) -- expect: bit bark!
Puppy.sound = nil
print(p:speak()) -- expect: bit bark
Dog.sound = nil
print(p:speak()) -- expect: bit ...
print(rawget(p, "legs"), p.missing) -- expect: nil	nil
getmetatable(Puppy).__index = Animal
Dog.only_dog = true
print(p.only_dog) -- expect: nil
