"""What a model says of data it refuses."""

import pytest
from pydantic import BaseModel, ValidationError

__all__ = ["refusal"]


def refusal(model: type[BaseModel], data: object) -> ValidationError:
    """The error with which a model refuses some data."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(data)
    return caught.value
