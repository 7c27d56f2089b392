-- A class made of tables: what a metatable becomes.

local Stack = {}
Stack.__index = Stack

function Stack.new()
  return setmetatable({ size = 0 }, Stack)
end

function Stack:push(...)
  for _, value in ipairs({ ... }) do
    self.size = self.size + 1
    self[self.size] = value
  end
  return self
end

function Stack:pop()
  if self.size == 0 then
    error("empty stack", 2)
  end
  local value = self[self.size]
  self[self.size] = nil
  self.size = self.size - 1
  return value
end

local stack = Stack.new():push("a", "b", "c")
print(stack:pop(), stack:pop(), stack.size)
stack:pop()
print(pcall(stack.pop, stack))
