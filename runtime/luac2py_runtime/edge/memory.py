"""What stands for what, as long as it is in use."""

from __future__ import annotations

from _weakref import ref

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Reference(ref):  # type: ignore[type-arg]
    """A weak reference that knows its place in the memory."""

    __slots__ = ("key",)
    key: int


class WeakMemory:
    """Objects that stand for others, by their identity. One must refer to the other, so that they live together."""

    __slots__ = ("references", "forget")

    def __init__(self) -> None:
        references: dict[int, Reference] = {}

        def forget(reference: Reference) -> None:
            if references.get(reference.key) is reference:
                del references[reference.key]

        self.references = references
        self.forget = forget

    def get(self, value: object) -> Any:
        """What stands for a value; None if nothing does."""
        reference = self.references.get(id(value))
        return None if reference is None else reference()

    def keep(self, value: object, stand: Any) -> Any:
        """Let `stand` stand for a value, to which it refers; gives `stand`."""
        reference = Reference(stand, self.forget)
        reference.key = id(value)
        self.references[reference.key] = reference
        return stand
